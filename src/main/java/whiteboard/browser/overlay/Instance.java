package whiteboard.browser.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a static method of an [On] class that becomes an instance method: its first parameter is `this`.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Instance {
}
