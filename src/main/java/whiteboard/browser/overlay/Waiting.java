package whiteboard.browser.overlay;

import java.util.AbstractQueue;
import java.util.Collections;
import java.util.Iterator;
import java.util.Queue;

/// Who waits for a monitor, in order. TeaVM keeps them in an `ArrayDeque`, and puts one there while its thread is being
/// put aside; but nothing that may wait itself can be called then, and any `Queue` may, if one of the program does.
/// Therefore the static methods do the work.
public final class Waiting extends AbstractQueue<Object> {

    private Link first;
    private Link last;

    private static final class Link {

        private Object value;
        private Link next;
    }

    public static boolean put(Queue<?> queue, Object value) {
        Waiting waiting = (Waiting) queue;
        Link link = new Link();
        link.value = value;
        if (waiting.first == null) waiting.first = link;
        else waiting.last.next = link;
        waiting.last = link;
        return true;
    }

    public static boolean none(Queue<?> queue) {
        return ((Waiting) queue).first == null;
    }

    /// The one who waits longest, null for nobody.
    public static Object next(Queue<?> queue) {
        Waiting waiting = (Waiting) queue;
        Link link = waiting.first;
        if (link == null) return null;
        waiting.first = link.next;
        return link.value;
    }

    @Override
    public boolean offer(Object value) {
        return put(this, value);
    }

    @Override
    public Object poll() {
        return next(this);
    }

    @Override
    public Object peek() {
        return first == null ? null : first.value;
    }

    @Override
    public Iterator<Object> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public int size() {
        int size = 0;
        for (Link it = first; it != null; it = it.next) size++;
        return size;
    }
}
