package whiteboard.browser.overlay.members;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import whiteboard.browser.overlay.On;

/// What the JDK does in parallel, in order.
@On("java.util.Arrays")
public final class ParallelArraysMembers {

    private ParallelArraysMembers() {}

    public static void parallelSort(byte[] array) {
        Arrays.sort(array);
    }

    public static void parallelSort(char[] array) {
        Arrays.sort(array);
    }

    public static void parallelSort(short[] array) {
        Arrays.sort(array);
    }

    public static void parallelSort(int[] array) {
        Arrays.sort(array);
    }

    public static void parallelSort(long[] array) {
        Arrays.sort(array);
    }

    public static void parallelSort(float[] array) {
        Arrays.sort(array);
    }

    public static void parallelSort(double[] array) {
        Arrays.sort(array);
    }

    public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) array[i] = operator.applyAsInt(array[i - 1], array[i]);
    }

    public static void parallelSetAll(int[] array, IntUnaryOperator generator) {
        Arrays.setAll(array, generator);
    }

    public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) array[i] = operator.applyAsLong(array[i - 1], array[i]);
    }

    public static void parallelSetAll(long[] array, IntToLongFunction generator) {
        Arrays.setAll(array, generator);
    }

    public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) array[i] = operator.applyAsDouble(array[i - 1], array[i]);
    }

    public static void parallelSetAll(double[] array, IntToDoubleFunction generator) {
        Arrays.setAll(array, generator);
    }
}
