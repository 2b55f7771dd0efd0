package io.github.polycloud.legacy.model;

/** A value that travels as a form. */
public interface FormValue {
  /** The fields it is sent as. */
  Form form();
}
