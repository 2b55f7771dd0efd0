package io.github.polycloud.heroku.legacy.model;

/**
 * The number of processes of a type that should run.
 *
 * @param type the process type
 * @param quantity number of processes
 * @since 0.1.0
 */
public record Quantity(String type, int quantity) implements FormEncodable {
  @Override
  public Form form() {
    return Form.of("type", type).and("qty", Integer.toString(quantity));
  }
}
