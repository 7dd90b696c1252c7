package vn.quantriet.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The handler method searches everything, or costs as much: an account, or an address of strangers, may call it only so many
/// times a minute.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Searching {}
