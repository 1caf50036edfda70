package whiteboard.browser.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class whose public static methods become members of a class of the library: they take the place of
/// the member with the same name and parameters, or are added where there is none.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface On {

    /// The binary name of the class that receives the members, such as `java.lang.String`.
    String value();

    /// The members that it loses, by name or by name and descriptor, such as `getClass` or `sort([II)V`.
    String[] without() default {};
}
