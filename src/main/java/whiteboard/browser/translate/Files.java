package whiteboard.browser.translate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.teavm.parsing.resource.Resource;
import org.teavm.parsing.resource.ResourceProvider;

/// Class files in memory, as TeaVM asks for them.
public final class Files implements ResourceProvider {

    private final ClassFiles files;

    public Files(ClassFiles files) {
        this.files = files;
    }

    @Override
    public Resource getResource(String name) {
        byte[] bytes = files.find(name);
        return bytes == null ? null : new Content(bytes);
    }

    @Override
    public Iterator<Resource> getResources(String name) {
        Resource found = getResource(name);
        return (found == null ? List.<Resource>of() : List.of(found)).iterator();
    }

    @Override
    public void close() {
        // nothing is open
    }

    private record Content(byte[] bytes) implements Resource {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Date getModificationDate() {
            return new Date(0);
        }
    }
}
