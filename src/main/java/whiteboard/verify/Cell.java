package whiteboard.verify;

import java.nio.file.Path;
import java.util.List;

/// What goes into a cage.
///
/// @param temp       an empty folder of the host, for cages that have no memory of their own to write to
/// @param readable   files and folders that the command reads, seen under the same names; the JDK and the system's
///                   libraries are always there
/// @param writable   folders that it may change and that outlive it; none for a program
/// @param allowance  what each process may take
/// @param command    the program and its arguments, by absolute path
public record Cell(Path temp, List<Path> readable, List<Path> writable, Allowance allowance,
                   List<String> command) {}
