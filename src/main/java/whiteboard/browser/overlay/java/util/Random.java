package whiteboard.browser.overlay.java.util;

import java.util.random.RandomGenerator;

/// The linear congruential generator that [java.util.Random] specifies, without its atomic counter: threads take
/// turns here. What it does not define itself is the JDK's [RandomGenerator].
public class Random implements RandomGenerator, java.io.Serializable {

    private static final long serialVersionUID = 1;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private static long uniquifier = 8682522807148012L;

    private long seed;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian;

    public Random() {
        this(next() ^ System.nanoTime());
    }

    public Random(long seed) {
        setSeed(seed);
    }

    private static long next() {
        return uniquifier *= 1181783497276652981L;
    }

    /// A view of another generator, as [java.util.Random#from].
    public static Random from(RandomGenerator generator) {
        return generator instanceof Random random ? random : new Wrapped(generator);
    }

    public void setSeed(long seed) {
        this.seed = (seed ^ MULTIPLIER) & MASK;
        haveNextNextGaussian = false;
    }

    protected int next(int bits) {
        seed = seed * MULTIPLIER + 0xBL & MASK;
        return (int) (seed >>> 48 - bits);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length;) {
            int drawn = nextInt();
            for (int n = Math.min(bytes.length - i, 4); n-- > 0; drawn >>= 8) bytes[i++] = (byte) drawn;
        }
    }

    @Override
    public int nextInt() {
        return next(32);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        int drawn = next(31);
        int last = bound - 1;
        if ((bound & last) == 0) return (int) (bound * (long) drawn >> 31);
        int result = drawn % bound;
        while (drawn - result + last < 0) {
            drawn = next(31);
            result = drawn % bound;
        }
        return result;
    }

    @Override
    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    @Override
    public boolean nextBoolean() {
        return next(1) != 0;
    }

    @Override
    public float nextFloat() {
        return next(24) * 0x1.0p-24f;
    }

    @Override
    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
    }

    /// The polar method of G. E. P. Box, M. E. Muller and G. Marsaglia.
    @Override
    public double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double x;
        double y;
        double s;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            s = x * x + y * y;
        } while (s >= 1 || s == 0);
        double multiplier = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        nextNextGaussian = y * multiplier;
        haveNextNextGaussian = true;
        return x * multiplier;
    }

    private static final class Wrapped extends Random {

        private static final long serialVersionUID = 1;
        private final transient RandomGenerator generator;

        Wrapped(RandomGenerator generator) {
            super(0);
            this.generator = generator;
        }

        @Override
        public void setSeed(long seed) {
            if (generator != null) throw new UnsupportedOperationException();
        }

        @Override
        protected int next(int bits) {
            return generator.nextInt() >>> 32 - bits;
        }

        @Override
        public int nextInt() {
            return generator.nextInt();
        }

        @Override
        public int nextInt(int bound) {
            return generator.nextInt(bound);
        }

        @Override
        public long nextLong() {
            return generator.nextLong();
        }

        @Override
        public boolean nextBoolean() {
            return generator.nextBoolean();
        }

        @Override
        public float nextFloat() {
            return generator.nextFloat();
        }

        @Override
        public double nextDouble() {
            return generator.nextDouble();
        }

        @Override
        public double nextGaussian() {
            return generator.nextGaussian();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            generator.nextBytes(bytes);
        }
    }
}
