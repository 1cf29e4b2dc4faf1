"""Reports: fact rows that a consumer of the log keeps, metrics with one definition each, and the lists behind them."""
