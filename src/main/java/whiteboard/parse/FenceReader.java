package whiteboard.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Parsed;
import whiteboard.file.Span;
import whiteboard.model.Chunk;
import whiteboard.model.Diagram;
import whiteboard.model.Part;
import whiteboard.model.Part.Shape;
import whiteboard.parse.diagram.MermaidParser;

/// Reads a fence that stands on its own: a formula, a diagram, a chart or code.
final class FenceReader {

    private FenceReader() {}

    static Part read(Findings page, FencedCodeBlock node) {
        Fence fence = Fence.of(node, page);
        Span at = page.span(node);
        return switch (fence.language()) {
            case Fence.CHART -> new ChartParser(page, fence).parse(at);
            case Fence.MERMAID -> {
                Parsed<Optional<Diagram>> diagram =
                        MermaidParser.parse(page.source, fence.at().start(), fence.at().text());
                page.problems.addAll(diagram.problems());
                yield diagram.value().<Part>map(it -> new Part.Figure(it, at)).orElseGet(() -> code(fence.plain(), at));
            }
            case Fence.MATHS -> new Part.Prose(Shape.MATHS, 0, List.of(fence.chunk(page)), "", at);
            default -> code(fence.code(), at);
        };
    }

    private static Part code(Chunk.Code code, Span at) {
        return new Part.Prose(Shape.CODE, 0, List.of(code), "", at);
    }
}
