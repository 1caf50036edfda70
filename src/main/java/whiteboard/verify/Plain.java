package whiteboard.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// No walls: the limits of time, memory and output hold, network and files stay open. For systems without
/// namespaces, and for authors who run their own programs.
///
/// @param why there is no cage
record Plain(String why) implements Cage {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public String says() {
        return "programs run WITHOUT a cage (" + why + "): they reach your files and the network";
    }

    @Override
    public Path home(Path temp) {
        return temp;
    }

    @Override
    public List<String> command(Cell cell) {
        if (!Files.isExecutable(Path.of("/bin/sh"))) return cell.command();
        List<String> command = new ArrayList<>(Ulimit.prefix(cell.allowance()));
        command.addAll(cell.command());
        return command;
    }
}
