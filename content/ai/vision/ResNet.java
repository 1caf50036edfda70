///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION ResNet: the layers of five depths, their parameters and costs

/// The layers of a ResNet for 224 x 224 images and 1,000 classes: a stem,
/// four stages that halve the side and double the width, a classifier.
List<Layer> resNet(int[] blocks, boolean bottleneck, boolean late) {
    List<Layer> net = new ArrayList<>();
    net.add(new Layer("conv1", 3, 64, 7, 112));
    int in = 64, side = 56; // after the 3 x 3 pooling of stride 2
    for (int stage = 0; stage < 4; stage++) {
        for (int b = 0; b < blocks[stage]; b++) {
            String name = "conv" + (stage + 2);
            int stride = b == 0 && stage > 0 ? 2 : 1, width = 64 << stage;
            if (bottleneck) {
                bottleneck(net, name, in, width, side, stride, late);
            } else {
                basic(net, name, in, width, side, stride);
            }
            int out = bottleneck ? 4 * width : width;
            side /= stride;
            if (in != out) net.add(new Layer(name, in, out, 1, side));
            in = out;
        }
    }
    net.add(new Layer("fc", in, 1000, 0, 1));
    return net;
}

/// Two 3 x 3 convolutions; the first one carries the stride.
void basic(List<Layer> net, String name, int in, int width, int side,
        int stride) {
    net.add(new Layer(name, in, width, 3, side / stride));
    net.add(new Layer(name, width, width, 3, side / stride));
}

/// 1 x 1 down, 3 x 3, 1 x 1 up to four times the width. The paper puts the
/// stride on the first, most libraries on the second ("late", v1.5).
void bottleneck(List<Layer> net, String name, int in, int width, int side,
        int stride, boolean late) {
    net.add(new Layer(name, in, width, 1, late ? side : side / stride));
    net.add(new Layer(name, width, width, 3, side / stride));
    net.add(new Layer(name, width, 4 * width, 1, side / stride));
}

/// A convolution without bias and its batch norm, or (kernel 0) the
/// classifier with its bias. The side is that of the output.
record Layer(String stage, int in, int out, int kernel, int side) {
    long weights() { return (long) in * out * Math.max(1, kernel * kernel); }
    long parameters() { return weights() + (kernel > 0 ? 2 : 1) * out; }
    long multiplyAdds() { return weights() * side * side; }
    /// Keras also has a bias in each convolution, and its summary counts the
    /// two running statistics of batch norm.
    long inKeras() { return parameters() + (kernel > 0 ? 3 : 0) * out; }
}

long sum(List<Layer> net, ToLongFunction<Layer> what) {
    return net.stream().mapToLong(what).sum();
}

/// Oracle: published totals. Parameters and multiply-adds in thousands of
/// millions from torchvision's list of weights, Keras's summaries (0: none).
final long[][] PUBLISHED = {{18, 11_689_512, 1_814, 0},
    {34, 21_797_672, 3_664, 0}, {50, 25_557_032, 4_089, 25_636_712},
    {101, 44_549_160, 7_801, 44_707_176},
    {152, 60_192_808, 11_514, 60_419_944}};

void main() {
    int[][] blocks = {{2, 2, 2, 2}, {3, 4, 6, 3}, {3, 4, 6, 3},
        {3, 4, 23, 3}, {3, 8, 36, 3}};
    IO.println("layers  parameters  gmac    gmac-paper");
    for (int i = 0; i < 5; i++) {
        List<Layer> net = resNet(blocks[i], i > 1, true);
        long[] published = PUBLISHED[i];
        long depth = 2 + (i > 1 ? 3 : 2) * Arrays.stream(blocks[i]).sum();
        long parameters = sum(net, Layer::parameters);
        long keras = sum(net, Layer::inKeras);
        long cost = sum(net, Layer::multiplyAdds);
        assert depth == published[0] : depth + " layers";
        assert parameters == published[1] : parameters + " parameters";
        assert Math.round(cost / 1e6) == published[2] : cost;
        assert published[3] == 0 || keras == published[3] : keras;
        long paper = sum(resNet(blocks[i], i > 1, false), Layer::multiplyAdds);
        IO.println("%-6d  %-10d  %6.3f  %10.3f"
                .formatted(depth, parameters, cost / 1e9, paper / 1e9));
    }

    List<Layer> fifty = resNet(blocks[2], true, true);
    IO.println("stage  parameters  multiply-adds");
    for (String stage : List.of(
            "conv1", "conv2", "conv3", "conv4", "conv5", "fc")) {
        List<Layer> part = fifty.stream()
                .filter(layer -> layer.stage.equals(stage)).toList();
        IO.println("%-5s  %10.4f  %13.4f".formatted(stage,
                (double) sum(part, Layer::parameters)
                        / sum(fifty, Layer::parameters),
                (double) sum(part, Layer::multiplyAdds)
                        / sum(fifty, Layer::multiplyAdds)));
    }
    List<Layer> narrow = new ArrayList<>(), wide = new ArrayList<>();
    bottleneck(narrow, "", 256, 64, 56, 1, true);
    basic(wide, "", 256, 256, 56, 1);
    for (Layer layer : narrow) IO.print(layer.weights() + " ");
    IO.println("and norms: %d; two 3 x 3 of 256: %d".formatted(
            sum(narrow, Layer::parameters), sum(wide, Layer::parameters)));
    long channels = fifty.stream().filter(layer -> layer.kernel > 0)
            .mapToLong(Layer::out).sum();
    IO.println("without the classifier %d; normalised channels %d".formatted(
            sum(fifty, Layer::parameters) - fifty.getLast().parameters(),
            channels));
}

/* Output
layers  parameters  gmac    gmac-paper
18      11689512     1.814       1.814
34      21797672     3.664       3.664
50      25557032     4.089       3.858
101     44549160     7.801       7.570
152     60192808    11.514      11.282
stage  parameters  multiply-adds
conv1      0.0004         0.0289
conv2      0.0084         0.1633
conv3      0.0477         0.2513
conv4      0.2777         0.3581
conv5      0.5855         0.1979
fc         0.0802         0.0005
16384 36864 16384 and norms: 70400; two 3 x 3 of 256: 1180672
without the classifier 23508032; normalised channels 26560
*/
