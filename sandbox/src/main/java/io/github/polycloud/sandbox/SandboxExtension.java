// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * JUnit 5 extension that provides one sandbox per test class, started on first use and closed after
 * the last test. Faults, recorded requests and OVH's clock are reset after each test; the state of
 * the clouds is retained.
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class DeployTest {
 *   @Test
 *   void listsApps(Sandbox sandbox) { ... }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
// JUnit is optional: programs that only embed the sandbox compile without it.
@SuppressWarnings("exports")
public final class SandboxExtension
    implements ParameterResolver, AfterEachCallback, AfterAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);
  private static final String KEY = "sandbox";

  /** Called by JUnit. */
  public SandboxExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context).getOrComputeIfAbsent(KEY, key -> Sandbox.start(), Sandbox.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Sandbox running = store(context).get(KEY, Sandbox.class);
    if (running != null) {
      running.faults().clear();
      running.requests().clear();
      running.ovhClock().reset();
    }
  }

  /** Before 5.13 JUnit itself does not close what is {@code AutoCloseable} in a store. */
  @Override
  public void afterAll(ExtensionContext context) {
    // A nested class finds the sandbox of its outer class, but does not remove it.
    Sandbox own = store(context).remove(KEY, Sandbox.class);
    if (own != null) {
      own.close();
    }
  }

  /** Returns the store of the class, not of the test, because the sandbox outlives each test. */
  private static ExtensionContext.Store store(ExtensionContext context) {
    ExtensionContext ofClass = context;
    // The parent of a parameterized test's invocation is the method.
    while (ofClass.getTestMethod().isPresent() && ofClass.getParent().isPresent()) {
      ofClass = ofClass.getParent().get();
    }
    return ofClass.getStore(NAMESPACE);
  }
}
