package whiteboard.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A seccomp filter (man 2 seccomp) that lets a process start threads but no processes: `clone` without
/// `CLONE_THREAD`, `fork` and `vfork` fail with EPERM, and so does every call in another than the machine's own
/// convention. `clone3` hides its flags from the filter and fails with ENOSYS, on which the C library calls `clone`.
final class Filter {

    private static final int LOAD = 0x20, EQUAL = 0x15, ANY_BIT = 0x45, AT_LEAST = 0x35, RETURN = 0x06;
    private static final int ALLOW = 0x7FFF0000, EPERM = 0x00050001, ENOSYS = 0x00050026;
    private static final int NUMBER = 0, ARCHITECTURE = 4, FIRST_ARGUMENT = 16;
    private static final int CLONE_THREAD = 0x00010000, CLONE3 = 435, X32 = 0x40000000;

    private Filter() {}

    /// The filter of a machine by its `os.arch`, as bubblewrap reads it; none for machines not listed here.
    static Optional<byte[]> of(String architecture) {
        return switch (architecture) {
            case "amd64", "x86_64" -> Optional.of(filter(0xC000003E, 56, List.of(57, 58)));
            case "aarch64" -> Optional.of(filter(0xC00000B7, 220, List.of()));
            default -> Optional.empty();
        };
    }

    /// @param forks the numbers of `fork` and `vfork`, where the machine has them
    private static byte[] filter(int architecture, int clone, List<Integer> forks) {
        List<long[]> code = new ArrayList<>();
        code.add(new long[] {LOAD, 0, 0, ARCHITECTURE});
        code.add(new long[] {EQUAL, 1, 0, architecture});
        code.add(new long[] {RETURN, 0, 0, EPERM});
        code.add(new long[] {LOAD, 0, 0, NUMBER});
        refuse(code, AT_LEAST, X32, EPERM);
        refuse(code, EQUAL, CLONE3, ENOSYS);
        for (int fork : forks) refuse(code, EQUAL, fork, EPERM);
        code.add(new long[] {EQUAL, 0, 3, clone});
        code.add(new long[] {LOAD, 0, 0, FIRST_ARGUMENT});
        code.add(new long[] {ANY_BIT, 1, 0, CLONE_THREAD});
        code.add(new long[] {RETURN, 0, 0, EPERM});
        code.add(new long[] {RETURN, 0, 0, ALLOW});
        ByteBuffer bytes = ByteBuffer.allocate(8 * code.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (long[] it : code) bytes.putShort((short) it[0]).put((byte) it[1]).put((byte) it[2]).putInt((int) it[3]);
        return bytes.array();
    }

    /// If the loaded number compares so to `k`, returns `action`; else goes on.
    private static void refuse(List<long[]> code, int comparison, int k, int action) {
        code.add(new long[] {comparison, 0, 1, k});
        code.add(new long[] {RETURN, 0, 0, action});
    }
}
