package dateline.grid;

import dateline.grid.HourLanes.Laid;
import dateline.grid.HourLanes.More;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Lays a day's blocks into lanes, cluster by cluster; see [HourLanes#of].
final class HourLanePacker {
    private static final Comparator<HourBlock> ORDER =
            Comparator.comparingDouble(HourBlock::from).thenComparing(HourBlock::to, Comparator.reverseOrder());

    private final ToDoubleFunction<HourBlock> least;
    private final int mostLanes;
    private final List<Laid> laid = new ArrayList<>();
    private final List<More> more = new ArrayList<>();

    HourLanePacker(ToDoubleFunction<HourBlock> least, int mostLanes) {
        this.least = least;
        this.mostLanes = Math.max(2, mostLanes);
    }

    HourLanes pack(List<HourBlock> blocks) {
        List<HourBlock> sorted = blocks.stream().sorted(ORDER).toList();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            double reach = reach(sorted.get(start));
            while (end < sorted.size() && sorted.get(end).from() < reach) {
                reach = Math.max(reach, reach(sorted.get(end)));
                end++;
            }
            add(sorted.subList(start, end));
            start = end;
        }
        return new HourLanes(laid, more);
    }

    private double reach(HourBlock block) {
        return Math.max(block.to(), block.from() + least.applyAsDouble(block));
    }

    private void add(List<HourBlock> cluster) {
        int[] lanes = lanes(cluster, mostLanes);
        int count = Arrays.stream(lanes).max().orElse(0) + 1;
        if (Arrays.stream(lanes).anyMatch(lane -> lane < 0)) {
            lanes = lanes(cluster, mostLanes - 1);
            count = mostLanes;
        }
        for (int i = 0; i < lanes.length; i++) {
            if (lanes[i] < 0) {
                hide(cluster.get(i).from());
            } else {
                laid.add(new Laid(cluster.get(i), lanes[i], count));
            }
        }
    }

    /// Counted with the one before it where both begin in the same row.
    private void hide(double from) {
        if (!more.isEmpty() && (int) more.getLast().at() == (int) from) {
            More last = more.removeLast();
            more.add(new More(last.at(), mostLanes, last.count() + 1));
        } else {
            more.add(new More(from, mostLanes, 1));
        }
    }

    /// The first lane that is free for each block; -1 where none of so many is.
    private int[] lanes(List<HourBlock> cluster, int most) {
        double[] ends = new double[most];
        int[] lanes = new int[cluster.size()];
        for (int i = 0; i < lanes.length; i++) {
            HourBlock block = cluster.get(i);
            lanes[i] = -1;
            for (int lane = 0; lane < most && lanes[i] < 0; lane++) {
                if (ends[lane] <= block.from()) {
                    lanes[i] = lane;
                    ends[lane] = reach(block);
                }
            }
        }
        return lanes;
    }
}
