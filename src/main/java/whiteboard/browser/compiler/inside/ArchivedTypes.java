package whiteboard.browser.compiler.inside;

import java.util.Collection;
import java.util.TreeSet;
import whiteboard.browser.translate.Types;

/// The signatures of an archive, whose names are those of types.
public final class ArchivedTypes implements Types {

    private final Archive archive;
    private final Collection<String> packages = new TreeSet<>();

    public ArchivedTypes(Archive archive) {
        this.archive = archive;
        for (String it : archive.names()) {
            if (it.indexOf('/') > 0) packages.add(it.substring(0, it.lastIndexOf('/')));
        }
    }

    @Override
    public byte[] find(String name) {
        return archive.find(name);
    }

    @Override
    public Collection<String> packages() {
        return packages;
    }
}
