package io.github.polycloud.heroku.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a list that the service does not sort by id: what it is read by unless the caller says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DefaultSort {
  /** The attribute, for example {@code email}. */
  String value();
}
