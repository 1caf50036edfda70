package whiteboard.browser.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/// Renames in a class file: every name and descriptor of a class is a text of its constant pool (JVMS 4.4).
final class ConstantPool {

    private static final int TEXT = 1;

    private ConstantPool() {}

    /// The class file with every text of its constant pool replaced.
    static byte[] renamed(byte[] classFile, UnaryOperator<String> name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(in.readLong());
            int count = in.readUnsignedShort();
            out.writeShort(count);
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                out.writeByte(tag);
                if (tag == TEXT) out.writeUTF(name.apply(in.readUTF()));
                else out.write(in.readNBytes(size(tag)));
                if (size(tag) == Long.BYTES) index++;
            }
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int size(int tag) {
        return switch (tag) {
            case 5, 6 -> Long.BYTES;
            case 7, 8, 16, 19, 20 -> Short.BYTES;
            case 15 -> Short.BYTES + 1;
            default -> Integer.BYTES;
        };
    }
}
