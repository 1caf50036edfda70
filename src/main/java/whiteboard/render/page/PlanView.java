package whiteboard.render.page;

import java.util.List;

/// The page on which a reader makes a plan.
///
/// @param roles that it can be made for
public record PlanView(Frame frame, List<SyllabusView.Choice> roles) {}
