package final class Shell {
  package let world: World

  package init(world: World) {
    self.world = world
  }

  package func run(_ arguments: [String]) -> ExitStatus { .done }
}
