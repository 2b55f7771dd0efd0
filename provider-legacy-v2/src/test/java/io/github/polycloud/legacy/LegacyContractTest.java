package io.github.polycloud.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.contract.AccountContract;
import io.github.polycloud.contract.AddOnsContract;
import io.github.polycloud.contract.AppsContract;
import io.github.polycloud.contract.CloudContract;
import io.github.polycloud.contract.CollaboratorsContract;
import io.github.polycloud.contract.ConfigVarsContract;
import io.github.polycloud.contract.DomainsContract;
import io.github.polycloud.contract.LogsContract;
import io.github.polycloud.contract.OneOffsContract;
import io.github.polycloud.contract.ProcessesContract;
import io.github.polycloud.contract.ReleasesContract;
import io.github.polycloud.contract.SshKeysContract;
import io.github.polycloud.sandbox.HerokuAccess;
import io.github.polycloud.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The legacy API keeps what every provider promises. */
class LegacyContractTest {
  private static Sandbox sandbox;
  private static Cloud legacy;
  private static String app;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.start();
    legacy = connect(sandbox.heroku().token());
    app = legacy.apps().list().first(1).get(0).name();
  }

  @AfterAll
  static void close() {
    legacy.close();
    sandbox.close();
  }

  private static Cloud connect(String token) {
    HerokuAccess access = sandbox.heroku();
    return Clouds.connection("heroku-legacy")
        .endpoint(access.url())
        .trust(access.caCertificate())
        .credential("token", token)
        .connect();
  }

  @Nested
  class AnyCloud extends CloudContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String knownPath() {
      return "/user";
    }

    @Override
    protected Cloud withWrongCredentials() {
      return connect("wrong-token");
    }
  }

  @Nested
  class LegacyAccount extends AccountContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String accountName() {
      return sandbox.heroku().email();
    }
  }

  @Nested
  class LegacySshKeys extends SshKeysContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }
  }

  @Nested
  class LegacyApps extends AppsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }
  }

  @Nested
  class LegacyConfigVars extends ConfigVarsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class LegacyDomains extends DomainsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class LegacyReleases extends ReleasesContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class LegacyProcesses extends ProcessesContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class LegacyCollaborators extends CollaboratorsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class LegacyOneOffs extends OneOffsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }

    @Override
    protected boolean runsAttached() {
      return true;
    }
  }

  @Nested
  class LegacyLogs extends LogsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }

    @Override
    protected void log() {
      legacy.processes().restart(app);
    }
  }

  @Nested
  class LegacyAddOns extends AddOnsContract {
    @Override
    protected Cloud cloud() {
      return legacy;
    }

    @Override
    protected String app() {
      return app;
    }

    @Override
    protected String service() {
      return "papertrail";
    }
  }
}
