package vn.quantriet.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.quantriet.kernel.Permission;

/// Rule of access: the acting role has one of these permissions. For everybody else the page does not exist.
///
/// Whether the *thing* asked for lies within reach is the service's to check, through the viewer.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Permission[] value();

    /// And it is held at the top of the tree: for what holds for everybody.
    boolean atTheTop() default false;
}
