package whiteboard.render.safe;

import java.util.List;

/// Ways in which scripts were brought into pages, one of each kind of the OWASP XSS Filter Evasion Cheat Sheet
/// and of the HTML specification's parsing oddities.
final class Payloads {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>", "<SCRIPT SRC=//e.org/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "<img src=x onerror=\"alert(1)\">",
            "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">", "<img src=`javascript:alert(1)`>", "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\" javascript:alert(1)\">x</a>", "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"java\nscript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=\"javascript&colon;alert(1)\">x</a>", "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<a href=\"vbscript:x\">x</a>",
            "<a href=\"//e.org\">x</a>", "<a href=\"\\\\e.org\">x</a>", "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<object data=\"data:text/html,x\"></object>",
            "<embed src=x>", "<base href=//e.org/>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<link rel=stylesheet href=//e.org>",
            "<style>@import '//e.org'</style>", "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<div onmouseover=\"alert(1)\">x</div>", "<details open ontoggle=alert(1)>",
            "<input autofocus onfocus=alert(1)>", "<form action=javascript:alert(1)><input type=submit></form>",
            "<button formaction=javascript:alert(1)>x</button>", "<body onload=alert(1)>",
            "<video><source onerror=alert(1)></video>", "<marquee onstart=alert(1)>",
            "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script>",
            "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>",
            "</p><script>alert(1)</script>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>", "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
            "<textarea></textarea><script>alert(1)</script>", "<p\u000conclick=alert(1)>x</p>",
            "<p/onclick=alert(1)>x</p>", "<a\thref=javascript:alert(1)>x</a>", "<a href=javascript:alert(1)//>x",
            "<p title='\"><script>alert(1)</script>'>x</p>", "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "javascript:alert(1)", "<", "<a",
            "<a href", "<a href=", "<a href=\"", "</", "</a", "<>", "< script>alert(1)</ script>", "<script",
            "<p id=\"x\"", "\u2028<script>1</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<p><a href=\"x\"><p><a href=\"javascript:1\">x</a></p></a></p>",
            "<IMG SRC=&#0000106&#0000097&#0000118&#0000097>", "<a href=\"feed:javascript:alert(1)\">x</a>",
            "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">", "<isindex type=image src=1 onerror=alert(1)>",
            "<math href=\"javascript:alert(1)\">x</math>", "<x onclick=alert(1)>", "<p is=\"x\" slot=\"y\">z</p>");

    private Payloads() {}
}
