// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.examples.TerminalOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces an SSH key on every cloud that has it. The account has a working key at any time, and a
 * run that failed can be repeated.
 *
 * <p>Arguments: the name of the key, the file of the new public key. Exits with 1 if a cloud
 * failed.
 */
public final class KeyRotation {
  private KeyRotation() {}

  /** Runs the program. */
  public static void main(String... args) throws IOException {
    TerminalOutput.install();
    String newKey = Files.readString(Path.of(args[1]));
    boolean done;
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      done = rotate(clouds, args[0], newKey, System.out);
    }
    System.exit(done ? 0 : 1);
  }

  /** Prints the new fingerprint on each cloud; returns whether no cloud failed. */
  static boolean rotate(Iterable<Cloud> clouds, String name, String newKey, PrintStream out) {
    boolean done = true;
    for (Cloud cloud : clouds) {
      String id = cloud.provider().id();
      try {
        cloud
            .capability(SshKeys.class)
            .map(keys -> keys.replace(name, newKey))
            .ifPresent(key -> out.println(id + ": " + name + " is " + key.sha256()));
      } catch (NotFoundException e) {
        out.println(id + ": has no key " + name);
      } catch (CloudException e) {
        out.println(id + ": failed, " + e.getMessage());
        done = false;
      }
    }
    return done;
  }
}
