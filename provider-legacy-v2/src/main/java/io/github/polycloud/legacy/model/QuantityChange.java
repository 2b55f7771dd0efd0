package io.github.polycloud.legacy.model;

/**
 * How many more or fewer processes of a type should run.
 *
 * @param type the process type
 * @param difference how many more; negative for fewer
 */
public record QuantityChange(String type, int difference) implements FormValue {
  @Override
  public Form form() {
    // A number without a sign would be taken for the whole quantity.
    return Form.of("type", type).and("qty", (difference < 0 ? "" : "+") + difference);
  }
}
