// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes {@link CapturingServiceProvider} the SLF4J provider of the test run. JUnit finds this
 * listener with {@code ServiceLoader} and calls it before it loads a test class.
 *
 * @since 0.1.0
 */
public final class LogCaptureInstaller implements LauncherSessionListener {
  private static final String PROVIDER = "slf4j.provider";
  private static final String VERBOSITY = "slf4j.internal.verbosity";

  /** Creates the listener; called by {@code ServiceLoader}. */
  public LogCaptureInstaller() {
    super();
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String ours = CapturingServiceProvider.class.getName();
    String configured = System.setProperty(PROVIDER, ours);
    if (configured != null && !configured.equals(ours)) {
      System.setProperty(CapturingServiceProvider.DELEGATE, configured);
    }
    if (System.getProperty(VERBOSITY) == null) {
      // Otherwise SLF4J prints that it loads the provider named by the property.
      System.setProperty(VERBOSITY, "WARN");
    }
  }
}
