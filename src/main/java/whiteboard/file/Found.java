package whiteboard.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// A file as it was found; two findings are equal if nothing was written in between. A folder's time counts too: a listing
/// may miss a file that is renamed meanwhile.
///
/// @param size in bytes; 0 of a folder
/// @param key  what the file system knows the file by, if anything
record Found(Path file, long size, FileTime modified, Object key, boolean regular, boolean folder) {

    static Found folder(Path folder, BasicFileAttributes it) {
        return new Found(folder, 0, it.lastModifiedTime(), it.fileKey(), false, true);
    }

    static Found file(Path file, BasicFileAttributes it) {
        return new Found(file, it.size(), it.lastModifiedTime(), it.fileKey(), it.isRegularFile(), false);
    }

    /// As it is now.
    static Found file(Path file) throws IOException {
        return file(file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
}
