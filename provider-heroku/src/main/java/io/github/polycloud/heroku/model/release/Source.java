package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A place for the archive of a source.
 *
 * @param sourceBlob where to put and get it
 */
public record Source(@Nullable Blob sourceBlob) {
  /**
   * Two addresses of one archive; both are secrets.
   *
   * @param getUrl where builds read it
   * @param putUrl where to send it
   */
  public record Blob(String getUrl, String putUrl) {
    @Override
    public String toString() {
      return "Blob[****]";
    }
  }
}
