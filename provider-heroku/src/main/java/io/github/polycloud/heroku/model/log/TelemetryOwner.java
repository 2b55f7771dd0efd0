package io.github.polycloud.heroku.model.log;

/**
 * What reports to a telemetry drain.
 *
 * @param id id of the app or space, a UUID
 * @param type which of the two it is
 */
public record TelemetryOwner(String id, TelemetryOwnerType type) {
  /** An app by its id. */
  public static TelemetryOwner app(String id) {
    return new TelemetryOwner(id, TelemetryOwnerType.APP);
  }

  /** A space by its id. */
  public static TelemetryOwner space(String id) {
    return new TelemetryOwner(id, TelemetryOwnerType.SPACE);
  }
}
