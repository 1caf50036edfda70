package whiteboard.browser.translate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReference;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;
import org.teavm.vm.TeaVM;

/// A problem of TeaVM's, told of the line of the program that leads to it.
final class LinkFault {

    private LinkFault() {}

    static Fault of(Problem problem, TeaVM vm, Set<String> own) {
        CallLocation at = problem.getLocation();
        return new Fault(at == null ? 0 : line(at, vm.getDependencyInfo().getCallGraph(), own), text(problem));
    }

    private static String text(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer() {
            @Override
            public void appendMethod(MethodReference method) {
                append(named(method));
            }
        };
        problem.render(text);
        return text.getText().replaceFirst("^(Method|Class|Field) (.+) was not found$",
                "`$2` is not in the class library of the browser");
    }

    /// `java.util.List.of(Object[])`
    private static String named(MethodReference method) {
        StringBuilder name = new StringBuilder(method.getClassName().replace('$', '.'));
        if (!method.getName().equals("<init>")) name.append('.').append(method.getName());
        String separator = "(";
        for (ValueType it : method.getParameterTypes()) {
            name.append(separator).append(it.toString().replaceFirst("^java\\.lang\\.", ""));
            separator = ", ";
        }
        return name.append(method.parameterCount() == 0 ? "()" : ")").toString();
    }

    /// The nearest line of the program among the callers.
    private static int line(CallLocation at, CallGraph graph, Set<String> own) {
        if (own.contains(at.getMethod().getClassName())) {
            return at.getSourceLocation() == null ? 0 : at.getSourceLocation().getLine();
        }
        Queue<MethodReference> callees = new ArrayDeque<>();
        Set<MethodReference> seen = new HashSet<>();
        callees.add(at.getMethod());
        while (!callees.isEmpty()) {
            CallGraphNode callee = graph.getNode(callees.remove());
            if (callee == null) continue;
            for (CallSite site : callee.getCallerCallSites()) {
                for (CallGraphNode caller : site.getCallers()) {
                    if (own.contains(caller.getMethod().getClassName())) return first(site.getLocations(caller));
                    if (seen.add(caller.getMethod())) callees.add(caller.getMethod());
                }
            }
        }
        return 0;
    }

    private static int first(Collection<? extends TextLocation> locations) {
        return locations.stream().filter(it -> it != null && it.getLine() > 0).mapToInt(TextLocation::getLine).min()
                .orElse(0);
    }
}
