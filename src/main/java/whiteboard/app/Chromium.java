package whiteboard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Leftovers;

/// The Chrome or Chromium of this machine, as a printer.
///
/// @param executable its program
record Chromium(Path executable) {

    private static final List<String> PLACES = List.of("/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
            "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium", "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private static final int LIMIT_SECONDS = 600;

    /// @param path of its program, or null to look for it where it usually is
    /// @throws EnvironmentProblem where there is none
    static Chromium find(String path) {
        Optional<String> named = Optional.ofNullable(path);
        return Stream.concat(named.stream(), named.isPresent() ? Stream.of() : PLACES.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst().map(Chromium::new)
                .orElseThrow(() -> new EnvironmentProblem("no Chrome or Chromium here, which prints PDF",
                        "install one (apt-get install chromium), or name it in the variable CHROME"));
    }

    /// Prints a file: tagged (ISO 32000-1, section 14.8), with an outline of its headings.
    ///
    /// @throws EnvironmentProblem where the browser fails
    void print(Path html, Path pdf) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("whiteboard-print-");
        Path log = profile.resolve("log.txt");
        Files.deleteIfExists(pdf);
        List<String> command = new ArrayList<>(List.of(executable.toString(), "--headless", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
                "--user-data-dir=" + profile, "--no-pdf-header-footer", "--generate-pdf-document-outline",
                "--export-tagged-pdf", "--print-to-pdf=" + pdf.toAbsolutePath()));
        // as root, which containers run as, Chrome has no sandbox to put itself in; it prints our own page
        if ("root".equals(System.getProperty("user.name"))) command.add("--no-sandbox");
        command.add(html.toUri().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (ended && process.exitValue() == 0 && Files.exists(pdf)) return;
            String said = Files.readString(log, StandardCharsets.ISO_8859_1).lines().reduce((_, last) -> last).orElse("");
            throw new EnvironmentProblem(executable + (ended ? " printed no PDF: " + said : " took more than " + LIMIT_SECONDS
                    + " s"), "try another version, and name it in the variable CHROME");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            Leftovers.remove(profile);
        }
    }
}
