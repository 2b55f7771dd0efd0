package io.github.polycloud.sandbox.internal.heroku.state.addon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants installed.
 *
 * @param name what the add-on shall be called; null takes a generated name
 * @param attachment what the app shall call it; null takes the usual name
 * @param options what the provider is told
 * @param confirm the app's name, where the caller was asked for it
 */
public record Order(
    AddOnPlan plan,
    @Nullable String name,
    @Nullable String attachment,
    Map<String, String> options,
    @Nullable String confirm) {

  /** Shows no option: some are passwords. */
  @Override
  public String toString() {
    return "Order[plan=" + plan.name() + "]";
  }
}
