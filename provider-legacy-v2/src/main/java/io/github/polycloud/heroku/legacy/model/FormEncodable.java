// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

/**
 * A value that is sent as a form.
 *
 * @since 0.1.0
 */
public interface FormEncodable {
  /** Returns the form to send. */
  Form form();
}
