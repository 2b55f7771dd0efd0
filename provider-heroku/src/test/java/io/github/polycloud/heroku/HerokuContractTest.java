package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.contract.AccountContract;
import io.github.polycloud.contract.AddOnsContract;
import io.github.polycloud.contract.AppsContract;
import io.github.polycloud.contract.CloudContract;
import io.github.polycloud.contract.CollaboratorsContract;
import io.github.polycloud.contract.ConfigVarsContract;
import io.github.polycloud.contract.DeploymentsContract;
import io.github.polycloud.contract.DomainsContract;
import io.github.polycloud.contract.InvoicesContract;
import io.github.polycloud.contract.LogsContract;
import io.github.polycloud.contract.OneOffsContract;
import io.github.polycloud.contract.ProcessesContract;
import io.github.polycloud.contract.RegionsContract;
import io.github.polycloud.contract.ReleasesContract;
import io.github.polycloud.contract.SshKeysContract;
import io.github.polycloud.sandbox.HerokuAccess;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** Heroku keeps what every provider promises. */
class HerokuContractTest {
  private static Sandbox sandbox;
  private static Cloud heroku;
  private static String app;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.start();
    heroku = connect(sandbox.heroku().token());
    app = heroku.apps().list().first(1).get(0).name();
  }

  @AfterAll
  static void close() {
    heroku.close();
    sandbox.close();
  }

  private static Cloud connect(String token) {
    HerokuAccess access = sandbox.heroku();
    return Clouds.connection("heroku")
        .endpoint(access.url())
        .trust(access.caCertificate())
        .credential("token", token)
        .connect();
  }

  @Nested
  class AnyCloud extends CloudContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String knownPath() {
      return "/account";
    }

    @Override
    protected Cloud withWrongCredentials() {
      return connect("wrong-token");
    }
  }

  @Nested
  class HerokuAccount extends AccountContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String accountName() {
      return sandbox.heroku().email();
    }
  }

  @Nested
  class HerokuSshKeys extends SshKeysContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }
  }

  @Nested
  class HerokuApps extends AppsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }
  }

  @Nested
  class HerokuConfigVars extends ConfigVarsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class HerokuDomains extends DomainsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class HerokuReleases extends ReleasesContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class HerokuProcesses extends ProcessesContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class HerokuOneOffs extends OneOffsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
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
  class HerokuLogs extends LogsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }

    @Override
    protected void log() {
      heroku.processes().restart(app);
    }
  }

  @Nested
  class HerokuCollaborators extends CollaboratorsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }
  }

  @Nested
  class HerokuDeployments extends DeploymentsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }

    @Override
    protected void writeGoodSource(Path directory) throws IOException {
      Files.writeString(directory.resolve("Procfile"), "web: bin/web\n");
    }

    @Override
    protected void writeBadSource(Path directory) throws IOException {
      Files.writeString(directory.resolve("FAIL_BUILD"), "no such gem\n");
    }
  }

  @Nested
  class HerokuAddOns extends AddOnsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }

    @Override
    protected String app() {
      return app;
    }

    @Override
    protected String service() {
      return "redistogo";
    }
  }

  @Nested
  class HerokuInvoices extends InvoicesContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }
  }

  @Nested
  class HerokuRegions extends RegionsContract {
    @Override
    protected Cloud cloud() {
      return heroku;
    }
  }
}
