package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.Map;

/**
 * A plan at work for an app.
 *
 * @param resource what the provider calls it
 * @param attachment what the app calls it
 * @param value the address that its config var holds
 * @param options what the installation was told
 */
public record AddOn(
    AddOnPlan plan, String resource, String attachment, String value, Map<String, String> options) {

  AddOn on(AddOnPlan other) {
    return new AddOn(other, resource, attachment, value, options);
  }
}
