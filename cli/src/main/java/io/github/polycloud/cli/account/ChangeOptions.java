// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that change something, of which none asks before. */
public class ChangeOptions {
  /** The errors if something is missing that a rehearsal has not created. */
  private static final Set<ErrorKind> ENDS =
      EnumSet.of(ErrorKind.UNSUPPORTED, ErrorKind.NOT_FOUND, ErrorKind.CONFLICT);

  @Option(
      names = "--dry-run",
      description = "print the requests that would be sent; change nothing")
  private boolean dryRun;

  private @Nullable Connections connections;

  /** Called by picocli. */
  public ChangeOptions() {}

  /** Returns whether nothing must be changed. */
  public final boolean isDryRun() {
    return dryRun;
  }

  /** Opens the connections, for a rehearsal with {@code --dry-run}. */
  public final Connections open(CloudOptions clouds) {
    Connections opened = clouds.open(dryRun);
    connections = opened;
    return opened;
  }

  /** Says in one line what was changed; after a rehearsal, that nothing was. */
  public final void done(String what) {
    System.err.printf("%s%n", dryRun ? "nothing was changed; without --dry-run: " + what : what);
  }

  /**
   * Runs a change. A rehearsal ends where the change would need what it has not created, or what
   * only the service knows.
   *
   * @return the exit status
   */
  public final int rehearsed(IntSupplier change) {
    try {
      return change.getAsInt();
    } catch (CloudException e) {
      if (!isEndOfRehearsal(e)) {
        throw e;
      }
      rehearsalEnds(e);
      return 0;
    }
  }

  private boolean isEndOfRehearsal(Exception failure) {
    return dryRun
        && failure instanceof CloudException e
        && connections != null
        && connections.hasRehearsed()
        && ENDS.contains(e.kind())
        && e.status().isEmpty();
  }

  private static void rehearsalEnds(Exception failure) {
    System.err.println(
        "nothing was changed; the rehearsal ends here: " + ExitStatus.message(failure));
  }

  /** Says why there is nothing to change. */
  public final void unchanged(String why) {
    System.err.printf("no changes: %s%n", why);
  }

  /** Prints the id of what was created on standard output; nothing in a rehearsal. */
  public final void created(Object id) {
    if (!dryRun) {
      System.out.printf("%s%n", id);
    }
  }

  /**
   * Says in one line each what became of several changes. Those that failed do not hide the others.
   *
   * @param results the results as the text for {@link #done}
   * @param name returns the name of what was to be changed, for errors
   * @return the exit status: 1 if one failed
   */
  public final <I> int report(BulkResult<I, String> results, Function<? super I, String> name) {
    int status = 0;
    for (BulkResult.Item<I, String> item : results.items()) {
      if (item.failure() == null) {
        done(item.result());
      } else if (isEndOfRehearsal(item.failure())) {
        rehearsalEnds(item.failure());
      } else {
        System.err.printf(
            "error: %s: %s%n", name.apply(item.input()), ExitStatus.message(item.failure()));
        status = ExitStatus.FAILURE;
      }
    }
    return status;
  }
}
