package whiteboard.browser.overlay.java.util.concurrent;

/// A task without a result.
public abstract class RecursiveAction extends ForkJoinTask<Void> {

    private static final long serialVersionUID = 1;

    protected abstract void compute();

    @Override
    public final Void getRawResult() {
        return null;
    }

    @Override
    protected final void setRawResult(Void nothing) {
        // there is none
    }

    @Override
    protected final boolean exec() {
        compute();
        return true;
    }
}
