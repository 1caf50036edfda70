package whiteboard.render;

import java.util.ArrayList;
import java.util.List;

/// Texts that would call `alert` if a page took them for anything but text: ways of the OWASP XSS Filter Evasion
/// Cheat Sheet and of the HTML standard's parser, each behind every way out of the place that it might be put into.
public final class Attacks {

    private static final List<String> EXITS = List.of("", "\">", "'>", "</title>", "</script>", "-->", "]]>",
            "</textarea>", "</style>", "\\\">", "</samp></pre>");

    private static final List<String> SCRIPTS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<details open ontoggle=alert(1)>",
            "<input autofocus onfocus=alert(1)>", "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>", "<object data=javascript:alert(1)></object>",
            "<embed src=javascript:alert(1)>", "<body onload=alert(1)>", "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>x</marquee>", "<a href=javascript:alert(1)>x</a>",
            "<a href=\" java\tscript:alert(1)\">x</a>", "<form action=javascript:alert(1)><button>x</button></form>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>", "<base href=javascript:alert(1)//>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<style onload=alert(1)></style>",
            "<link rel=stylesheet href=data:text/css,x onload=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template><img src=x onerror=alert(1)>",
            "<select><style></select><img src=x onerror=alert(1)></style>", "<img src=x:x onerror=alert&lpar;1)>",
            "\" autofocus onfocus=\"alert(1)", "javascript:alert(1)", "${alert(1)} {{constructor.constructor('alert(1)')()}}");

    public static final List<String> ALL = all();

    private Attacks() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String exit : EXITS) for (String script : SCRIPTS) all.add(exit + script);
        return List.copyOf(all);
    }
}
