// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Replaces a test of something that the provider does not offer by an assertion that it fails with
 * UNSUPPORTED, so that no test is skipped.
 */
final class UnsupportedCheck implements InvocationInterceptor {
  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invocationContext,
      ExtensionContext context)
      throws Throwable {
    intercept(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invocationContext,
      ExtensionContext context)
      throws Throwable {
    intercept(invocation, context);
  }

  private static void intercept(Invocation<@Nullable Void> invocation, ExtensionContext context)
      throws Throwable {
    CapabilityContract suite = (CapabilityContract) context.getRequiredTestInstance();
    ProviderFixture fixture = suite.fixture();
    if (!fixture.supports(suite.capability())) {
      invocation.skip();
      assertUnsupported(fixture, suite.capability());
      return;
    }
    List<PortableOperation> missing = missing(fixture, context.getRequiredTestMethod());
    if (missing.isEmpty()) {
      invocation.proceed();
    } else {
      invocation.skip();
      missing.forEach(operation -> assertUnsupported(fixture, operation));
    }
  }

  private static List<PortableOperation> missing(ProviderFixture fixture, Method test) {
    RequiresOperations required = test.getAnnotation(RequiresOperations.class);
    return required == null
        ? List.of()
        : Arrays.stream(required.value()).filter(each -> !fixture.offers(each)).toList();
  }

  /** Asserts that the connection does not have a capability and says so. */
  static void assertUnsupported(ProviderFixture fixture, Class<?> capability) {
    assertThat(fixture.cloud().capability(capability)).as(capability.getSimpleName()).isEmpty();
    assertThat(
            assertFails(ErrorKind.UNSUPPORTED, () -> fixture.cloud().requireCapability(capability)))
        .hasMessageContaining(fixture.cloud().provider().id())
        .hasMessageContaining(capability.getSimpleName());
  }

  /** Asserts that one operation fails with UNSUPPORTED. */
  static void assertUnsupported(ProviderFixture fixture, PortableOperation operation) {
    assertFails(ErrorKind.UNSUPPORTED, () -> operation.call(strict(fixture)));
  }

  /**
   * Returns a view of a fixture whose own errors are assertion errors: otherwise UNSUPPORTED from
   * the default of {@code app()}, say, would pass for that of the operation.
   */
  private static ProviderFixture strict(ProviderFixture fixture) {
    return (ProviderFixture)
        Proxy.newProxyInstance(
            ProviderFixture.class.getClassLoader(),
            new Class<?>[] {ProviderFixture.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(fixture, arguments);
              } catch (InvocationTargetException e) {
                throw new AssertionError(
                    "the fixture failed in " + method.getName() + "; override it", e.getCause());
              }
            });
  }
}
