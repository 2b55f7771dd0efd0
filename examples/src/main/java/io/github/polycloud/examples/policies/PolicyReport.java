// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.policies;

import io.github.polycloud.examples.TerminalOutput;
import io.github.polycloud.examples.iam.IamPolicies;
import io.github.polycloud.examples.iam.model.IamPolicy;
import io.github.polycloud.examples.iam.model.PolicyAction;
import io.github.polycloud.ovh.Ovh;
import java.util.stream.Collectors;

/**
 * Prints what each IAM policy of an OVH account allows, with types that {@code polycloud ovh types
 * /v2/iam/policy} wrote to the package {@code iam}.
 */
public final class PolicyReport {
  private PolicyReport() {}

  /** Runs the program. */
  public static void main(String... args) {
    TerminalOutput.install();
    try (Ovh ovh = Ovh.fromEnvironment()) {
      for (IamPolicy policy : ovh.api(IamPolicies.class).list()) {
        System.out.println(policy.name() + " allows " + actions(policy));
      }
    }
  }

  private static String actions(IamPolicy policy) {
    return policy.permissions().allow().stream()
        .map(PolicyAction::action)
        .collect(Collectors.joining(", "));
  }
}
