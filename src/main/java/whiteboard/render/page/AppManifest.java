package whiteboard.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.file.Json;
import whiteboard.file.Output;
import whiteboard.model.Settings;

/// What a browser needs to install the site as an app (Web Application Manifest, W3C).
public final class AppManifest {

    /// Where it lies: its addresses are relative to it, so that it works under any base path.
    public static final String NAME = "site.webmanifest";

    private static final String PAPER = "#fbf9f4";

    private AppManifest() {}

    static Output of(Settings settings, Files files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", settings.title());
        manifest.put("description", settings.description());
        manifest.put("lang", settings.language());
        manifest.put("id", "./");
        manifest.put("start_url", "./");
        manifest.put("scope", "./");
        manifest.put("display", "standalone");
        manifest.put("background_color", PAPER);
        manifest.put("theme_color", PAPER);
        List<Object> icons = new ArrayList<>();
        icons.add(icon(files.address("icon.svg"), "any", "image/svg+xml", "any"));
        for (Icon it : Icon.values()) {
            if (!it.purpose.isEmpty()) {
                icons.add(icon(files.address(it.file), it.pixels + "x" + it.pixels, "image/png", it.purpose));
            }
        }
        manifest.put("icons", icons);
        return Output.text(NAME, Json.write(manifest));
    }

    private static Map<String, Object> icon(String address, String sizes, String type, String purpose) {
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("src", address);
        icon.put("sizes", sizes);
        icon.put("type", type);
        icon.put("purpose", purpose);
        return icon;
    }
}
