package whiteboard.browser.overlay.jdk.internal.access;

import java.nio.charset.Charset;
import whiteboard.browser.overlay.Text;

/// What the JDK's classes ask of `java.lang` behind its public face. Texts are never UTF-16 bytes here.
public final class JavaLangAccess {

    public void uncheckedPutCharUTF16(byte[] bytes, int index, int character) {
        throw new IllegalStateException();
    }

    public char uncheckedGetUTF16Char(byte[] bytes, int index) {
        throw new IllegalStateException();
    }

    public String uncheckedNewStringNoRepl(byte[] bytes, Charset latin1) {
        return Text.latin1(bytes, 0, bytes.length);
    }

    public <E extends Enum<E>> E[] getEnumConstantsShared(Class<E> type) {
        return type.getEnumConstants();
    }

    public String join(String prefix, String suffix, String delimiter, String[] elements, int size) {
        StringBuilder text = new StringBuilder(prefix);
        for (int i = 0; i < size; i++) {
            if (i > 0) text.append(delimiter);
            text.append(elements[i]);
        }
        return text.append(suffix).toString();
    }
}
