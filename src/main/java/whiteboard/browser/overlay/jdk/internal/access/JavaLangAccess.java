package whiteboard.browser.overlay.jdk.internal.access;

/// What the JDK's classes ask of `java.lang` behind its public face. Texts are never UTF-16 bytes here.
public final class JavaLangAccess {

    public void uncheckedPutCharUTF16(byte[] bytes, int index, int character) {
        throw new IllegalStateException();
    }

    public char uncheckedGetUTF16Char(byte[] bytes, int index) {
        throw new IllegalStateException();
    }
}
