package io.github.polycloud.heroku.legacy.model;

/** A value that is sent as a form. */
public interface FormEncodable {
  /** Returns the form to send. */
  Form form();
}
