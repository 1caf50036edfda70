package whiteboard.browser.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a static native method that stands for the static method with the same name and descriptor of a class of
/// the JDK which the compiler does not let us see.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Hidden {

    /// The binary name of that class, such as `java.util.TimSort`.
    String value();
}
