package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links, which must not show anything outside of the directory they are packed with. */
final class SymlinkValidator {
  private SymlinkValidator() {}

  /**
   * Where a link leads, as the archive keeps it.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} when it leads out of the directory
   */
  static String target(Path root, Path link) throws IOException {
    Path target = Files.readSymbolicLink(link);
    Path place = link.resolveSibling(target);
    // A link may pass through another one, so what it is called does not say where it leads.
    boolean inside =
        !target.isAbsolute()
            && place.normalize().startsWith(root)
            && (!Files.exists(place) || place.toRealPath().startsWith(root));
    if (!inside) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          root.relativize(link)
              + " is a link that leads out of the directory; leave it out or put the file there");
    }
    return target.toString().replace(root.getFileSystem().getSeparator(), "/");
  }
}
