package io.github.polycloud.legacy.model;

/**
 * How many processes of a type should run.
 *
 * @param type the process type
 * @param quantity how many
 */
public record Quantity(String type, int quantity) implements FormValue {
  @Override
  public Form form() {
    return Form.of("type", type).and("qty", Integer.toString(quantity));
  }
}
