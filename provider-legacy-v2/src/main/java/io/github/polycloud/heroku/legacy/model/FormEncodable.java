package io.github.polycloud.heroku.legacy.model;

/** A value that travels as a form. */
public interface FormEncodable {
  /** The fields it is sent as. */
  Form form();
}
