// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.text.ForeignText;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** The exit statuses: 0 success, 1 failure, 2 invalid usage or configuration. */
public final class ExitStatus {
  /** Something failed. */
  public static final int FAILURE = 1;

  /** The command, its options or the configuration are wrong; nothing was sent. */
  public static final int USAGE = 2;

  private ExitStatus() {}

  /** Returns the exit status after a failure. */
  public static int of(Throwable failure) {
    if (failure instanceof OutputException e) {
      return e.exitStatus();
    }
    return isFileOfTheUser(failure) || (failure instanceof CloudException e && isUsage(e))
        ? USAGE
        : FAILURE;
  }

  /** Returns the message in one line; exceptions of other libraries are prefixed by their type. */
  public static String message(Throwable failure) {
    if (failure instanceof FileSystemException e && isFileOfTheUser(e)) {
      return ForeignText.line(
          e instanceof NoSuchFileException
              ? "there is no file " + e.getFile()
              : "no permission for file " + e.getFile());
    }
    String message =
        ForeignText.line(String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    return failure instanceof CloudException
            || failure instanceof OutputException
            || failure instanceof IllegalStateException
            || failure instanceof CommandLine.PicocliException
        ? message
        : failure.getClass().getSimpleName() + ": " + message;
  }

  /** Whether a file does not exist or must not be accessed. */
  private static boolean isFileOfTheUser(Throwable failure) {
    return failure instanceof NoSuchFileException || failure instanceof AccessDeniedException;
  }

  /** Whether the error was detected before anything was sent. */
  private static boolean isUsage(CloudException e) {
    return e.kind() == ErrorKind.CONFIGURATION
        || ((e.kind() == ErrorKind.INVALID_REQUEST || e.kind() == ErrorKind.UNSUPPORTED)
            && e.status().isEmpty());
  }
}
