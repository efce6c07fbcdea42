package dateline.format;

import java.util.concurrent.CancellationException;

/// Told by slow work how far it is; says whether to go on. Called on the thread of the work.
public interface Progress {

    /// Goes on to the end and tells nobody.
    Progress NONE = new Progress() {
        @Override
        public void reached(double fraction) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param fraction of the whole, 0 to 1
    void reached(double fraction);

    boolean isCancelled();

    /// Reports, and stops the work if that was asked for.
    ///
    /// @throws CancellationException when the work is to stop
    default void step(double fraction) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        reached(fraction);
    }
}
