// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rejects symbolic links to targets outside of the packed directory. */
final class SymlinkValidator {
  private SymlinkValidator() {}

  /**
   * Returns the target of a link, as stored in the archive.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the target is outside of the
   *     directory
   */
  static String target(Path root, Path link) throws IOException {
    Path target = Files.readSymbolicLink(link);
    FileNames.requireText(target, root.relativize(link).toString());
    Path resolved = link.resolveSibling(target);
    // The path may contain another link, so the real path must be checked, too.
    boolean inside =
        !target.isAbsolute()
            && resolved.normalize().startsWith(root)
            && (!Files.exists(resolved) || resolved.toRealPath().startsWith(root));
    if (!inside) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          root.relativize(link).toString()
              + " is a link to a target outside of the directory; exclude it or replace it with the"
              + " file");
    }
    return target.toString().replace(root.getFileSystem().getSeparator(), "/");
  }
}
