package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

/// What a module throws by itself where the JVM tells which value was null (JEP 358), which the module cannot know.
@On("org.teavm.backend.wasm.runtime.WasmGCSupport")
public final class WasmGCSupportMembers {

    /// Stands where the JVM's message would.
    public static final String UNAVAILABLE = "(which value is null is told by the JVM only, not in the page)";

    private WasmGCSupportMembers() {}

    public static NullPointerException npe() {
        return new NullPointerException(UNAVAILABLE);
    }
}
