// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLoggerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * An SLF4J provider that feeds {@link LogCapture} and forwards every event to the provider that the
 * project uses otherwise: the one named by {@code slf4j.provider} before the tests started, or else
 * the first on the class path. Without such a provider, events that are not captured are dropped.
 *
 * @since 0.1.0
 */
public final class CapturingServiceProvider implements SLF4JServiceProvider {
  static final String DELEGATE = "polycloud.testing.slf4j.delegate";

  private ILoggerFactory loggers = new CapturingLoggerFactory(new NOPLoggerFactory());
  private IMarkerFactory markers = new BasicMarkerFactory();
  private MDCAdapter contexts = new NOPMDCAdapter();

  /** Creates the provider; called by SLF4J. */
  public CapturingServiceProvider() {
    super();
  }

  @Override
  public void initialize() {
    SLF4JServiceProvider delegate = delegate();
    if (delegate != null) {
      delegate.initialize();
      loggers = new CapturingLoggerFactory(delegate.getLoggerFactory());
      markers = delegate.getMarkerFactory();
      contexts = delegate.getMDCAdapter();
    }
  }

  private static @Nullable SLF4JServiceProvider delegate() {
    String named = System.getProperty(DELEGATE);
    Iterator<SLF4JServiceProvider> found =
        ServiceLoader.load(
                SLF4JServiceProvider.class, CapturingServiceProvider.class.getClassLoader())
            .iterator();
    while (hasNext(found)) {
      SLF4JServiceProvider next = found.next();
      if (named == null || named.equals(next.getClass().getName())) {
        return next;
      }
    }
    return null;
  }

  private static boolean hasNext(Iterator<?> found) {
    try {
      return found.hasNext();
    } catch (ServiceConfigurationError e) {
      return false;
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return loggers;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return contexts;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }
}
