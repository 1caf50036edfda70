package whiteboard.browser.overlay;

/// Longer copies of arrays, for fibers: nothing here may wait.
public final class Growing {

    private Growing() {}

    public static int[] copyOf(int[] array, int length) {
        int[] copy = new int[length];
        for (int i = 0; i < array.length; i++) copy[i] = array[i];
        return copy;
    }

    public static long[] copyOf(long[] array, int length) {
        long[] copy = new long[length];
        for (int i = 0; i < array.length; i++) copy[i] = array[i];
        return copy;
    }

    public static float[] copyOf(float[] array, int length) {
        float[] copy = new float[length];
        for (int i = 0; i < array.length; i++) copy[i] = array[i];
        return copy;
    }

    public static double[] copyOf(double[] array, int length) {
        double[] copy = new double[length];
        for (int i = 0; i < array.length; i++) copy[i] = array[i];
        return copy;
    }

    public static Object[] copyOf(Object[] array, int length) {
        Object[] copy = new Object[length];
        for (int i = 0; i < array.length; i++) copy[i] = array[i];
        return copy;
    }
}
